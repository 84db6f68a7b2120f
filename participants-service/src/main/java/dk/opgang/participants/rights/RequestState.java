package dk.opgang.participants.rights;

import dk.opgang.platform.coded.Coded;
import dk.opgang.platform.visibility.Restriction;
import org.jspecify.annotations.Nullable;

/** Where a request stands; codes of {@code data-subject-request-states}. */
enum RequestState implements Coded {
    RECEIVED(DataSubjectRequests.OPEN),
    DECIDED("not (" + DataSubjectRequests.OPEN + ")");

    private final String condition;

    RequestState(String condition) {
        this.condition = condition;
    }

    static RequestState of(DataSubjectRequest request) {
        return request.isOpen() ? RECEIVED : DECIDED;
    }

    /** The requests that stand there; none if there is no such state. */
    static Restriction restriction(@Nullable String wanted) {
        return wanted == null
                ? Restriction.all()
                : Coded.find(values(), wanted)
                        .map(state -> Restriction.of(state.condition))
                        .orElseGet(Restriction::none);
    }
}
