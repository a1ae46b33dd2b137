export {
  DATASET_FORMATS,
  type DatasetFormat,
  type ExportSummary,
  exportDataset,
} from "./export/export-dataset.js";
