package dk.opgang.platform.batch.http;

import dk.opgang.platform.csv.CsvParams;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameter of rows of a batch as CSV, whose delimiter is otherwise the poster's own; a {@code @BeanParam}. */
public record ExcelParam(
        @Parameter(
                description = "Whether the CSV is to open in an office program: da is a byte order mark, semicolons and"
                        + " decimal commas")
        @QueryParam("excel")
        @Nullable
        String excel) {

    boolean isDanish() {
        return new CsvParams(null, excel).form().danishExcel();
    }
}
