package dk.opgang.initiatives.template.document;

import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.KeyKind;
import dk.opgang.initiatives.template.reading.Part;
import org.jspecify.annotations.Nullable;

/** What a measure of a template's own counts. */
public sealed interface Count {

    /** What is counted. */
    enum What {
        PARTICIPANTS,
        EVENTS,
        HOURS,
        EMPLOYERS,
        SUM,
        MEAN,
        SHARE,
        HEADCOUNT
    }

    /** Of what. */
    enum Of {
        ENROLMENTS,
        STEPS,
        PLACEMENTS,
        HOURS,
        OUTCOMES,
        FOLLOW_UPS,
        CONTACTS,
        OCCASIONS,
        ATTENDANCE,
        GROUPS,
        READINGS,
        DELIVERIES,
        INVITATIONS,
        CVS,
        OPTIONS,
        TASKS,
        MEMBERS
    }

    /** On which day something counts. */
    enum On {
        BEGAN,
        ENDED,
        HELD,
        DUE,
        TOLD
    }

    /** So many of those that are meant. */
    record Counted(What what, Of of, Where where, On on) implements Count {}

    /** One measure of another, in per cent with one decimal; both are keys of own measures or codes. */
    record Share(String part, String of) implements Count {}

    /** Reads what a measure counts. */
    static @Nullable Count read(Item item) {
        return item.object(part -> {
            What what = part.required("what", word -> word.word(What.class));
            return what == What.SHARE ? share(part) : counted(part, what);
        });
    }

    private static @Nullable Count share(Part part) {
        String some = part.required("part", Count::measure);
        String all = part.required("of", Count::measure);
        return some == null || all == null ? null : new Share(some, all);
    }

    private static @Nullable Count counted(Part part, @Nullable What what) {
        Of of = part.required("of", word -> word.word(Of.class));
        Where where = part.optional("where", Where::read);
        On on = part.required("on", word -> word.word(On.class));
        return what == null || of == null || on == null
                ? null
                : new Counted(what, of, where == null ? Where.ALL : where, on);
    }

    /** A measure of all initiatives, or one that the document declares. */
    static @Nullable String measure(Item item) {
        String key = item.key();
        if (key != null) {
            item.reading().refer(KeyKind.MEASURE, key, item.pointer());
        }
        return key;
    }
}
