package dk.opgang.participants.rights;

import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.visibility.Restriction;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a list of requests can be narrowed by; a state or article that there is not is 400. */
public record RequestFilter(
        @Parameter(description = "Only those that stand there, a code of data-subject-request-states")
        @QueryParam("state")
        @Nullable
        String state,

        @Parameter(description = "Only those of which the deadline has passed without an answer, or only the others")
        @QueryParam("overdue")
        @Nullable
        Boolean overdue,

        @Parameter(description = "Only those by this article, a code of data-subject-articles")
        @QueryParam("article")
        @Nullable
        String article) {

    private static final String OVERDUE = "(" + DataSubjectRequests.OPEN + " and e.dueOn < :overdueOn)";

    private static final CodeList STATES = CodeList.load("data-subject-request-states");
    private static final CodeList ARTICLES = CodeList.load("data-subject-articles");

    Restriction on(LocalDate today) {
        Faults faults = new Faults();
        STATES.fault("?state", state).ifPresent(faults::unreadable);
        ARTICLES.fault("?article", article).ifPresent(faults::unreadable);
        faults.throwIfAny();
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
