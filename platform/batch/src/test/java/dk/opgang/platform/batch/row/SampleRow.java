package dk.opgang.platform.batch.row;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record SampleRow(
        String sourceSystem,
        String sourceId,
        UUID participantId,
        String kind,
        @Nullable String employerName,
        LocalDate from,
        @Nullable BigDecimal weeklyHours,
        @Nullable Integer year,
        @Nullable Boolean confirmed) {}
