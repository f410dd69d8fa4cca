"""What can be wrong with a page's file."""


class DocumentError(ValueError):
    """A page that cannot be read: the line that is wrong, and the slip by its name in messages.yml."""

    def __init__(self, line: int, slip: str, **values: object) -> None:
        super().__init__(slip, values)
        self.line = line
        self.slip = slip
        self.values = values
