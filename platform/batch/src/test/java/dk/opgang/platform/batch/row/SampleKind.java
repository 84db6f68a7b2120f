package dk.opgang.platform.batch.row;

import dk.opgang.platform.batch.BatchKind;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Text;
import java.util.List;
import java.util.Map;

/** A kind for tests of reading, which applies nothing. */
class SampleKind implements BatchKind<SampleRow> {

    @Override
    public String name() {
        return "samples";
    }

    @Override
    public Class<SampleRow> rowType() {
        return SampleRow.class;
    }

    @Override
    public Map<String, String> nested() {
        return Map.of("employer.name", "employerName");
    }

    @Override
    public int maxLength(String column) {
        return column.equals("employerName") ? 20 : 200;
    }

    @Override
    public List<Fault> furtherFaults(SampleRow partly) {
        // The second stands where the cell itself is faulty: nobody should be told of it twice.
        return "no-kind".equals(partly.kind())
                ? List.of(
                        new Fault("/kind", "unknown-code", new Text("Ukendt kode", "Unknown code")),
                        new Fault("/from", "required", new Text("Mangler", "Missing")))
                : List.of();
    }

    @Override
    public void apply(SliceContext context, List<BatchRow<SampleRow>> rows) {
        rows.forEach(BatchRow::created);
    }
}
