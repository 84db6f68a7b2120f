package dk.opgang.housingareas.figures.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a figure says, now or at an earlier time. */
interface Figure {

    UUID id();

    UUID housingAreaId();

    String indicator();

    int year();

    BigDecimal value();

    @Nullable
    String source();

    @Nullable
    String dataVersion();

    /** What the source remarks on it. */
    @Nullable
    String valueStatus();

    String status();

    Instant createdAt();

    Instant updatedAt();

    long version();
}
