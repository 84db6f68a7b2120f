package dk.opgang.housingareas.observation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a figure is published. */
enum Status {
    /** Known to the area's municipality, its housing organisation and operators; counts nowhere. */
    DRAFT,
    APPROVED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status of the code; approved without one. */
    static Optional<Status> of(@Nullable String code) {
        return code == null
                ? Optional.of(APPROVED)
                : Stream.of(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
