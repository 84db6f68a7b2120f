package dk.opgang.participants.access;

import dk.opgang.participants.fault.ParticipantsFault;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody's data are read for: a code of {@code purposes}, given in the header {@value #HEADER}. A citizen can ask for it.
 */
public record Purpose(String code) {

    /** The header that names it. */
    public static final String HEADER = "Opgang-Purpose";

    /** The purpose of a read that names none: the handling of cases. */
    public static final String EVERYDAY = "case-handling";

    private static final CodeList CODES = CodeList.load("purposes");

    /** The purpose of a look-up that reveals identity; 400 if it is missing or no known one. */
    public static Purpose require(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw refuse(ParticipantsFault.PURPOSE_REQUIRED);
        }
        if (CODES.find(header).isEmpty()) {
            throw refuse(ParticipantsFault.PURPOSE_UNKNOWN_CODE, String.join(", ", CODES.keys()));
        }
        return new Purpose(header);
    }

    /**
     * The code of a read that reveals no identity: a purpose is not required there. Who names none reads for the everyday of a
     * municipality, so that no line of the log is without one.
     */
    public static String optional(@Nullable String header) {
        return header == null ? EVERYDAY : require(header).code();
    }

    private static ProblemException refuse(ParticipantsFault fault, Object... details) {
        return new ProblemException(CommonProblem.PURPOSE_REQUIRED, List.of(fault.at("header:" + HEADER, details)));
    }
}
