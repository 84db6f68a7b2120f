package dk.opgang.platform.csv;

import dk.opgang.platform.http.Delimiter;
import dk.opgang.platform.problem.Faults;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of an operation that answers with CSV too; a resource method takes them as one {@code @BeanParam}. */
public record CsvParams(
        @Parameter(description = Delimiter.DESCRIPTION) @QueryParam("delimiter") @Nullable
        String delimiter,

        @Parameter(description = CsvForm.EXCEL) @QueryParam("excel") @Nullable
        String excel) {

    /** The wanted form; 400 for anything else. */
    public CsvForm form() {
        Faults faults = new Faults();
        CsvForm form = form(faults);
        faults.throwIfAny();
        return form;
    }

    /** The wanted form; anything else is a fault among those of the request. */
    public CsvForm form(Faults faults) {
        return CsvForm.of(delimiter, excel, faults);
    }
}
