/**
 * An error that the code which throws it can name, so that the person can be told a sentence that
 * fits. `serve` turns it into data; whoever catches it reads `code`, never the message.
 */
export class CodedError<Code extends string = string> extends Error {
  readonly code: Code;

  constructor(code: Code, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'CodedError';
    this.code = code;
  }
}
