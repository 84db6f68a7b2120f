package dk.opgang.initiatives.template.document;

import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.KeyKind;
import dk.opgang.initiatives.template.reading.NumberRange;
import dk.opgang.initiatives.template.value.Label;
import dk.opgang.initiatives.template.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes place.
 *
 * @param kind a code of {@code activity-kinds}
 * @param forWhom whose it is
 * @param attendance whether it is told who was there
 * @param open whether anybody may come; then heads are counted
 * @param contact whether it counts as a contact when somebody was there
 * @param minutes how long it usually lasts
 * @param continuity the role of which the same person should come each time
 * @param leastDaysAWeek on how many days a week it is open at the least
 */
public record Activity(
        String key,
        Label name,
        String kind,
        For forWhom,
        boolean attendance,
        boolean open,
        boolean contact,
        @Nullable Integer minutes,
        List<Output> outputs,
        @Nullable Rhythm rhythm,
        @Nullable String continuity,
        @Nullable Value leastDaysAWeek) {

    /** Whose an activity is. */
    public enum For {
        ENROLMENT,
        GROUP,
        INITIATIVE
    }

    /** What an activity brings forth, counted. */
    public record Output(String key, Label name, String unit) {}

    private static final int DAY = 1_440;
    private static final int UNIT = 60;

    public Activity {
        outputs = List.copyOf(outputs);
    }

    static @Nullable Activity read(Item item) {
        return item.object(part -> {
            String key = part.required("key", name -> name.declaring(KeyKind.ACTIVITY));
            Label name = part.required("name", Label::read);
            String kind = part.required("kind", code -> code.code("activity-kinds"));
            For forWhom = part.required("for", word -> word.word(For.class));
            boolean attendance = part.flag("attendance", true);
            boolean open = part.flag("open");
            boolean contact = part.flag("contact");
            Integer minutes = part.integer("minutes", 1, DAY);
            List<Output> outputs = part.list("outputs", Activity::output);
            Rhythm rhythm = part.optional("rhythm", Rhythm::read);
            String continuity = part.optional("continuity", Activity::continuity);
            Value days = part.optional("opening", Activity::opening);
            return key == null || name == null || kind == null || forWhom == null
                    ? null
                    : new Activity(
                            key,
                            name,
                            kind,
                            forWhom,
                            attendance,
                            open,
                            contact,
                            minutes,
                            outputs,
                            rhythm,
                            continuity,
                            days);
        });
    }

    private static @Nullable Output output(Item item) {
        return item.object(part -> {
            String key = part.required("key", Item::outputKey);
            if (key != null) {
                part.reading().has(KeyKind.OUTPUT, key);
            }
            Label name = part.required("name", Label::read);
            String unit = part.required("unit", text -> text.text(UNIT));
            return key == null || name == null || unit == null ? null : new Output(key, name, unit);
        });
    }

    private static @Nullable String continuity(Item item) {
        return item.object(part -> part.required("role", role -> role.referring(KeyKind.ROLE)));
    }

    private static @Nullable Value opening(Item item) {
        return item.object(part -> part.required("leastDaysAWeek", Value.within(NumberRange.whole(0, 7))));
    }
}
