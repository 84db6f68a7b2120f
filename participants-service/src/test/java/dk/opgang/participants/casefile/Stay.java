package dk.opgang.participants.casefile;

import dk.opgang.platform.time.Period;
import dk.opgang.platform.value.Source;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** The simplest spell: a place. */
class Stay extends Spell<Stay.Form> {

    Stay(String place, Period period) {
        super(new UUID(0, 1), "615", new Form(place, period.from(), period.to(), null));
    }

    String place() {
        return form().place();
    }

    record Form(String place, LocalDate from, LocalDate to, Source source) implements SpellForm<Form> {

        @Override
        public Form lasting(LocalDate first, LocalDate end) {
            return new Form(place, first, end, source);
        }

        @Override
        public Form endedBy(SpellForm<?> next) {
            return lasting(from, next.from());
        }

        @Override
        public Form endedByDeparture(LocalDate day, String reason) {
            return lasting(from, day);
        }

        @Override
        public boolean endsLike(Form other) {
            return Objects.equals(to, other.to);
        }

        @Override
        public boolean saysTheSameAs(SpellForm<?> other) {
            return other instanceof Form form && form.place.equals(place);
        }

        @Override
        public Form withSource(Source other) {
            return new Form(place, from, to, other);
        }
    }
}
