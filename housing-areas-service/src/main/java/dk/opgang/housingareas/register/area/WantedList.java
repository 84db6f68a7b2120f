package dk.opgang.housingareas.register.area;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Of which list somebody wants to know what areas are expanded by. */
@RequestScoped
public class WantedList {

    private @Nullable LocalDate day;

    void on(@Nullable LocalDate wanted) {
        this.day = wanted;
    }

    /** Any day; the list in force then is wanted, today's if it is null. */
    public @Nullable LocalDate day() {
        return day;
    }
}
