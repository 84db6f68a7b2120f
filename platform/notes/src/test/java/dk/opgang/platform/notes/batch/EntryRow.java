package dk.opgang.platform.notes.batch;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record EntryRow(
        String sourceSystem,
        String sourceId,
        LocalDate day,
        BigDecimal amount,
        @Nullable String text) {}
