import type { FormId } from "@yusuan/schema";
import { BUDGET } from "./forms/budget.js";
import { FINAL_ACCOUNT } from "./forms/final-account.js";
import type { Form } from "./forms/form.js";

export type { Form, Stage } from "./forms/form.js";

export const FORMS: readonly Form[] = [...BUDGET, ...FINAL_ACCOUNT];

const BY_ID: ReadonlyMap<string, Form> = new Map(FORMS.map((form) => [form.id, form]));

/** The form with this id. */
export function formById(id: FormId): Form {
  const form = BY_ID.get(id);
  if (!form) throw new RangeError(`No form ${id}`);
  return form;
}
