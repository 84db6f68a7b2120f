package dk.opgang.housingareas.figures.observation;

import dk.opgang.housingareas.HousingAreasFault;
import dk.opgang.platform.coded.Coded;
import dk.opgang.platform.problem.Fault;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a figure is published. */
public enum Status implements Coded {
    /** Known to the area's municipality, its housing organisation and operators; counts nowhere. */
    DRAFT,
    APPROVED;

    static final Fault ALREADY_APPROVED = HousingAreasFault.ALREADY_APPROVED.at("/status");

    public static final Fault UNKNOWN = HousingAreasFault.STATUS_UNKNOWN_CODE.at("/status");

    /** The status of the code; approved without one. */
    public static Optional<Status> of(@Nullable String code) {
        return code == null ? Optional.of(APPROVED) : Coded.find(values(), code);
    }
}
