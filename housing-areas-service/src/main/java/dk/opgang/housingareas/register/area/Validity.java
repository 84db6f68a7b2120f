package dk.opgang.housingareas.register.area;

import dk.opgang.platform.time.Period;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Since and until when something belongs to its area, as events tell it. */
public record Validity(LocalDate validFrom, @Nullable LocalDate validTo) {

    public static Validity of(Period period) {
        return new Validity(period.from(), period.to());
    }
}
