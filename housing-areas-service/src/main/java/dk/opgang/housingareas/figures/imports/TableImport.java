package dk.opgang.housingareas.figures.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.opgang.platform.batch.BatchKind;
import dk.opgang.platform.batch.http.BatchParams;
import dk.opgang.platform.batch.http.BatchView;
import dk.opgang.platform.batch.http.Batches;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Makes a batch of a table. Faults of the table end the request; those of its figures stand in the batch's receipt. */
@Singleton
class TableImport {

    private final Batches batches;
    private final ObjectMapper json;

    TableImport(Batches batches, ObjectMapper json) {
        this.batches = batches;
        this.json = json;
    }

    /** Takes the table in as a batch of the kind, whose columns the mapping names. */
    RestResponse<BatchView> post(
            BatchKind<?> kind, @Nullable String format, TableMapping mapping, JsonNode data, BatchParams params) {
        Faults faults = new Faults();
        List<Map<String, @Nullable Object>> rows = ImportFormat.of(format, faults)
                .map(it -> new MappedRows(mapping, it.declaresDimensions()).of(it.read(data, mapping, faults), faults))
                .orElse(List.of());
        faults.throwIfAny();
        return batches.post(kind, new ByteArrayInputStream(bytes(rows)), params);
    }

    private byte[] bytes(Object rows) {
        try {
            return json.writeValueAsBytes(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The rows of an import cannot be written", e);
        }
    }
}
