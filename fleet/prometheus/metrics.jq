# Lines of report-to → metrics in Prometheus' text format: the last job of each runner. An incomplete line is ignored.
# jq --raw-input --null-input --raw-output --from-file metrics.jq report.jsonl

def escaped: tostring | gsub("\\\\"; "\\\\") | gsub("\""; "\\\"") | gsub("\n"; "\\n");
def write_labels: to_entries | map("\(.key)=\"\(.value | escaped)\"") | join(",");
def seconds: sub("\\.[0-9]+Z$"; "Z") | fromdateiso8601;
def metric($name; $help; samples):
  [samples] | if length == 0 then empty else "# HELP \($name) \($help)", "# TYPE \($name) gauge", .[] end;
def sample($name; $labels; $value): "\($name){\($labels | write_labels)} \($value)";

[inputs | fromjson? | select(type == "object" and .version == 1) | .runner //= ""]
| group_by(.runner) | map(last)
| metric("setup_ca_bundle_job_timestamp_seconds"; "When the last job of the runner got its bundle.";
    .[] | sample("setup_ca_bundle_job_timestamp_seconds"; {runner}; .time | seconds)),
  metric("setup_ca_bundle_job_succeeded"; "Whether that job got a bundle.";
    .[] | sample("setup_ca_bundle_job_succeeded"; {runner}; if .status == "succeeded" then 1 else 0 end)),
  metric("setup_ca_bundle_job_duration_seconds"; "How long the hook took.";
    .[] | sample("setup_ca_bundle_job_duration_seconds"; {runner}; .milliseconds / 1000)),
  metric("setup_ca_bundle_info"; "Version, and digest of the bundle.";
    .[] | sample("setup_ca_bundle_info"; {runner, version: .tool, sha256: (.bundleSha256 // "")}; 1)),
  metric("setup_ca_bundle_added_not_after_timestamp_seconds"; "When an added certificate expires.";
    .[] | .runner as $runner | .added[] | select(.notAfter)
    | sample("setup_ca_bundle_added_not_after_timestamp_seconds"; {runner: $runner, sha256: .fingerprint, subject}; .notAfter | seconds)),
  metric("setup_ca_bundle_host_info"; "What became of a host, and who inspects it.";
    .[] | .runner as $runner | .hosts[]
    | sample("setup_ca_bundle_host_info"; {runner: $runner, host, result, product: (.product // "")}; 1))
