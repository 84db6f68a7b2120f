package dk.opgang.initiatives.occasion;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.opgang.initiatives.occasion.OccasionCounts.Counted;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.Stored;
import dk.opgang.platform.problem.Fault;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An occasion as it is answered.
 *
 * @param present how many were there
 * @param absent how many were not
 * @param excused how many were not and had an excuse
 * @param remarks what is doubtful about it; it was taken nevertheless
 */
@Schema(name = "Occasion")
record OccasionView(
        UUID id,
        UUID initiativeId,
        @JsonUnwrapped OccasionForm form,
        int present,
        int absent,
        int excused,
        List<Remark> remarks,
        @JsonUnwrapped Stored stored) {

    /** Something that is doubtful about an occasion. */
    @Schema(name = "RemarkOnOccasion")
    record Remark(String pointer, String code) {}

    static OccasionView of(Caller caller, Occasion it, Counted counted, List<Fault> remarks) {
        boolean own = it.poster().equals(caller.tenantKey());
        return new OccasionView(
                it.id(),
                it.initiativeId(),
                own ? it.form() : it.form().withoutSource(),
                counted.present(),
                counted.absent(),
                counted.excused(),
                remarks.stream()
                        .map(fault -> new Remark(fault.pointer(), fault.code()))
                        .toList(),
                Stored.of(it));
    }
}
