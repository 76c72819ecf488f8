/** The answer of a rendered page, with its text at hand. */
class PageAnswer extends Response {
  readonly page: string;

  constructor(page: string, init: ResponseInit | undefined) {
    super(page, init);
    this.page = page;
  }
}

/** Answers with a page. */
export function answerPage(html: string, init: ResponseInit | undefined): Response {
  const answer = new PageAnswer(html, init);
  answer.headers.set("Content-Type", "text/html; charset=utf-8");
  return answer;
}

/**
 * The text of a page, which middlewares may look at; undefined for other answers. Reading a clone
 * makes a stream of the body first.
 */
export function textOf(response: Response): string | undefined {
  return response instanceof PageAnswer ? response.page : undefined;
}
