import { InputError, type Message } from "@yusuan/schema";

/** Why a file gave nothing; unlike an error it crosses a thread boundary whole. */
export type Failure = { readonly code: string; readonly message: Message };

const BY_ERRNO: Readonly<Record<string, Failure>> = {
  ENOENT: failure("not-found", "there is no such file; check the path", "没有这个文件，请检查路径"),
  ENOTDIR: failure("not-found", "there is no such file; check the path", "没有这个文件，请检查路径"),
  ELOOP: failure(
    "not-found",
    "the symbolic links lead in a circle; name the file itself",
    "符号链接互相循环，请直接指定文件",
  ),
  EACCES: failure(
    "not-readable",
    "no permission to read it; change its permissions",
    "没有读取权限，请修改权限",
  ),
  EPERM: failure(
    "not-readable",
    "no permission to read it; change its permissions",
    "没有读取权限，请修改权限",
  ),
  EISDIR: failure("not-a-file", "this is a folder, not a file", "这是文件夹，不是文件"),
};

/** A failure with its message in both languages. */
export function failure(code: string, en: string, zh: string): Failure {
  return { code, message: { en, zh } };
}

/** The failure that an error of any kind stands for; what nobody foresaw is an `internal-error`. */
export function failureOf(error: unknown): Failure {
  if (error instanceof InputError) return { code: error.code, message: error.text };
  const errno = errnoOf(error);
  if (errno !== undefined) {
    return (
      BY_ERRNO[errno] ?? failure("not-readable", `the system answered ${errno}`, `系统返回错误 ${errno}`)
    );
  }
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return failure(
    "internal-error",
    `the program met a case it does not know (${detail}); please report it`,
    `程序遇到未预料的情况（${detail}），请反馈`,
  );
}

/** The system's name of an error of the file system, or `undefined` for another kind of error. */
function errnoOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || !("syscall" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
