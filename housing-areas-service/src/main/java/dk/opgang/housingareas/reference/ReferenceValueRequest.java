package dk.opgang.housingareas.reference;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A reference value as clients put it. */
public record ReferenceValueRequest(
        @NotNull BigDecimal value,
        @Nullable @Size(max = 200) String source,
        @Nullable @Size(max = 100) String dataVersion) {}
