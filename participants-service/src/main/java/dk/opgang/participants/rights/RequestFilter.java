package dk.opgang.participants.rights;

import dk.opgang.platform.http.OneOf;
import dk.opgang.platform.visibility.Restriction;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of requests can be narrowed by. */
public record RequestFilter(
        @Parameter(description = "Only those that stand there, a code of data-subject-request-states")
        @QueryParam("state")
        @OneOf(codeList = "data-subject-request-states")
        @Nullable
        String state,

        @Parameter(description = "Only those of which the deadline has passed without an answer, or only the others")
        @QueryParam("overdue")
        @Nullable
        Boolean overdue,

        @Parameter(description = "Only those by this article, a code of data-subject-articles")
        @QueryParam("article")
        @OneOf(codeList = "data-subject-articles")
        @Nullable
        String article) {

    private static final String OVERDUE = "(" + DataSubjectRequests.OPEN + " and e.dueOn < :overdueOn)";

    Restriction on(LocalDate today) {
        return RequestState.restriction(state)
                .and(Restriction.equal("form.article", article))
                .and(late(today));
    }

    private Restriction late(LocalDate today) {
        return overdue == null
                ? Restriction.all()
                : Restriction.of((overdue ? "" : "not ") + OVERDUE, "overdueOn", today);
    }
}
