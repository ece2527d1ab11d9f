/** What GitHub takes as a title and as a body. */
import { invalid } from './refusal.ts'

const longestBody = 65_536
const longestTitle = 256

export function judgeText(resource: string, title: string, body: string | null): void {
  if (title.trim() === '') throw invalid(resource, { field: 'title', code: 'missing_field' })
  if ([...title].length > longestTitle) {
    throw invalid(resource, {
      field: 'title',
      code: 'custom',
      message: `title is too long (maximum is ${longestTitle} characters)`,
    })
  }
  judgeBody('Issue', body ?? '')
}

export function judgeBody(resource: string, body: string): void {
  if ([...body].length > longestBody) {
    throw invalid(resource, {
      field: 'body',
      code: 'custom',
      message: `body is too long (maximum is ${longestBody} characters)`,
    })
  }
}
