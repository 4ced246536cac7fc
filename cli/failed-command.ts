/** A command has said what is wrong, and ends with this exit status. */
export class FailedCommand extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`exit status ${status}`);
    this.name = 'FailedCommand';
    this.status = status;
  }
}
