package dk.opgang.housingareas.figures.observation;

import dk.opgang.housingareas.HousingAreasFault;
import dk.opgang.platform.problem.Fault;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a figure is published. */
public enum Status {
    /** Known to the area's municipality, its housing organisation and operators; counts nowhere. */
    DRAFT,
    APPROVED;

    static final Fault ALREADY_APPROVED = HousingAreasFault.ALREADY_APPROVED.at("/status");

    public static final Fault UNKNOWN = HousingAreasFault.STATUS_UNKNOWN_CODE.at("/status");

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status of the code; approved without one. */
    public static Optional<Status> of(@Nullable String code) {
        return code == null
                ? Optional.of(APPROVED)
                : Stream.of(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
