package dk.opgang.network.feed;

import dk.opgang.network.fault.NetworkFault;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ParameterFault;
import dk.opgang.platform.problem.ProblemException;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of the feed: those of every list, and the types that are wanted. */
record FeedParams(
        @Parameter(description = "The next of a page, or the id of an event; from the oldest if missing")
        @QueryParam("after")
        @Nullable
        String after,

        @Parameter(description = "The same as after, as in every list") @QueryParam("cursor") @Nullable
        String cursor,

        @Parameter(description = "Types, separated by commas; all if missing") @QueryParam("types") @Nullable
        String types,

        @Parameter(description = SUBJECT) @QueryParam("subject") @Nullable
        UUID subject,

        @Parameter(description = "Events at the most, 1 to 500; 50 if missing") @QueryParam("limit") @Nullable
        Integer limit,

        @Parameter(description = "Only what happened at or after this instant") @QueryParam("changedSince") @Nullable
        Instant changedSince,

        @Parameter(description = "createdAt: the feed has no other order than that of recording")
        @QueryParam("sort")
        @Nullable
        String sort,

        @Parameter(description = "Whether the total is wanted") @QueryParam("count") @Nullable
        Boolean count) {

    static final String SUBJECT =
            "Only what happened to this: the subject of the events. Of a participant who was merged that is the merge, which"
                    + " names the survivor: everything else is the survivor's by then";

    static final String PURPOSE = "A code of purposes; stands in the access log with what was read of persons";

    private static final CodeList PURPOSES = CodeList.load("purposes");

    /** The purpose of who tells none: the everyday of a municipality. */
    static final String EVERYDAY = "case-handling";

    static final String IN_ORDER = "createdAt";

    private static final int MAX_TYPES = 100;

    /** What is wanted besides the place where it begins; 400 with every fault. */
    FeedQuery toQuery() {
        Faults faults = new Faults();
        int wanted = limit == null ? ListQuery.DEFAULT_LIMIT : limit;
        if (wanted < 1 || wanted > ListQuery.MAX_LIMIT) {
            faults.unreadable("?limit", CommonFault.OUT_OF_RANGE, "1 - 500");
        }
        List<String> chosen = types(types, faults);
        if (sort != null && !sort.equals(IN_ORDER)) {
            faults.unreadable("?sort", ParameterFault.UNKNOWN_SORT, IN_ORDER);
        }
        if (after != null && cursor != null) {
            faults.unreadable("?cursor", ParameterFault.REPEATED_PARAMETER);
        }
        faults.throwIfAny();
        return new FeedQuery(FeedPosition.BEGINNING, changedSince, subject, chosen, wanted);
    }

    /** The purpose that is told, or the everyday of a municipality, so that no line of the log is without one; 400 if it is none. */
    static String purpose(@Nullable String header) {
        Faults faults = new Faults();
        PURPOSES.fault("header:Opgang-Purpose", header).ifPresent(faults::broken);
        if (!faults.isEmpty()) {
            throw new ProblemException(CommonProblem.PURPOSE_REQUIRED, faults.all());
        }
        return header == null ? EVERYDAY : header;
    }

    /** The name of the parameter that tells where to begin. */
    String placeOfStart() {
        return cursor == null ? "?after" : "?cursor";
    }

    @Nullable
    String start() {
        return cursor == null ? after : cursor;
    }

    /** The wanted types, separated by commas; all if it is not said. */
    static List<String> types(@Nullable String types, Faults faults) {
        if (types == null) {
            return List.of();
        }
        List<String> wanted =
                Arrays.stream(types.split(",", -1)).map(String::trim).distinct().toList();
        if (wanted.size() > MAX_TYPES
                || wanted.stream()
                        .anyMatch(type -> !EventContext.TYPE.matcher(type).matches())) {
            faults.unreadable("?types", NetworkFault.INVALID_TYPES);
        }
        return wanted;
    }
}
