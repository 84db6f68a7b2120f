package dk.opgang.participants.casefile;

import dk.opgang.platform.time.Period;
import java.util.UUID;

/** The simplest spell: a place. */
class Stay extends Spell {

    private final String place;

    Stay(String place, Period period) {
        super(new Subject(new UUID(0, 1), "615"), null, period);
        this.place = place;
    }

    String place() {
        return place;
    }

    @Override
    protected boolean saysTheSameAs(Spell other) {
        return other instanceof Stay stay && stay.place.equals(place);
    }
}
