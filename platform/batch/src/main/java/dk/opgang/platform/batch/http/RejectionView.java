package dk.opgang.platform.batch.http;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgang.platform.batch.store.Rejection;
import dk.opgang.platform.problem.Fault;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rejected row as it is answered.
 *
 * @param row its number: the first row is 1, a header is not counted
 * @param sourceId the poster's own name of it, if it could be read
 */
public record RejectionView(
        long row,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String sourceId,
        List<Error> errors) {

    /**
     * What is wrong, and where.
     *
     * @param more what else is told of it, each a member of its own
     */
    public record Error(
            String pointer,
            String code,
            String detail,
            @JsonIgnore Map<String, String> more) {

        @JsonAnyGetter
        public Map<String, String> members() {
            return more;
        }
    }

    public static RejectionView of(Rejection rejection, Locale language) {
        return new RejectionView(
                rejection.row(),
                rejection.sourceId(),
                rejection.faults().stream().map(fault -> error(fault, language)).toList());
    }

    private static Error error(Fault fault, Locale language) {
        return new Error(fault.pointer(), fault.code(), fault.detail().in(language), fault.more());
    }
}
