import fc from "fast-check";

// The same cases on every machine, so that a red run can be run again; FAST_CHECK_SEED looks at others.
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 2026) });
