import { InputError } from "@yusuan/schema";

export function cannotWrite(folder: string, cause: unknown): InputError {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new InputError(
    "cannot-write",
    {
      en: `the dataset cannot be written to ${folder} (${detail}); make room or choose another folder with --to`,
      zh: `无法把数据集写入 ${folder}（${detail}），请清理空间或用 --to 另选文件夹`,
    },
    { cause },
  );
}

export function notARun(folder: string, unfinished: boolean): InputError {
  return new InputError(
    "not-a-run",
    unfinished
      ? {
          en: `the run in ${folder} is not finished; run ingest again with the same --out, then export`,
          zh: `${folder} 中的运行尚未完成，请用相同的 --out 重新运行 ingest 后再导出`,
        }
      : {
          en: `${folder} is no run folder: it has no run.jsonl; give the folder that ingest wrote with --out`,
          zh: `${folder} 不是运行结果文件夹（没有 run.jsonl），请指定 ingest 用 --out 写出的文件夹`,
        },
  );
}

export function insideRun(folder: string): InputError {
  return new InputError("output-in-run", {
    en: `${folder} belongs to the run itself; choose another folder with --to`,
    zh: `${folder} 属于运行结果本身，请用 --to 另选文件夹`,
  });
}

export function notOurs(path: string): InputError {
  return new InputError("not-ours", {
    en: `${path} is there already and was not written by export; move it away or choose another folder with --to`,
    zh: `${path} 已存在且不是导出所写，请移走它或用 --to 另选文件夹`,
  });
}
