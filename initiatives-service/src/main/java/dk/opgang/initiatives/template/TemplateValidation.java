package dk.opgang.initiatives.template;

import dk.opgang.platform.problem.Fault;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether a document can be taken.
 *
 * @param errors every fault, with its place in the document
 */
record TemplateValidation(boolean valid, List<Found> errors) {

    /** A fault of a document. */
    @Schema(name = "TemplateDocumentFault")
    record Found(String pointer, String code, String detail) {}

    static TemplateValidation of(List<Fault> faults, Locale language) {
        return new TemplateValidation(
                faults.isEmpty(),
                faults.stream()
                        .map(fault -> new Found(
                                fault.pointer(), fault.code(), fault.detail().in(language)))
                        .toList());
    }
}
