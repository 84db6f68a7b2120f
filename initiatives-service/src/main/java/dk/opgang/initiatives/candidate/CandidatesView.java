package dk.opgang.initiatives.candidate;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.platform.list.Paged;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of the candidates of an opening, those with most points first.
 *
 * @param on the day of which the points are
 * @param excluded how many each rule has ruled out; null for others than municipalities
 * @param next the cursor of the next page, missing on the last
 */
@Schema(name = "Candidates")
record CandidatesView(
        LocalDate on,
        List<CandidateView> items,
        @Nullable List<Excluded> excluded,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next)
        implements Paged {

    /** How many a rule has ruled out: invited, kind, availability, certificates, age or youth-hours. */
    @Schema(name = "ExcludedCandidates")
    record Excluded(String rule, int count) {}

    @Override
    public CandidatesView continuedAt(@Nullable String cursor) {
        return new CandidatesView(on, items, excluded, cursor);
    }
}
