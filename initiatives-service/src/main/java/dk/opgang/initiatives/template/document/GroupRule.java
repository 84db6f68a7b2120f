package dk.opgang.initiatives.template.document;

import dk.opgang.initiatives.template.anchor.AnchorName;
import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.NumberRange;
import dk.opgang.initiatives.template.reading.Part;
import dk.opgang.initiatives.template.reading.TemplateFault;
import dk.opgang.initiatives.template.value.Label;
import dk.opgang.initiatives.template.value.Value;
import dk.opgang.initiatives.template.value.ValueRange;
import dk.opgang.platform.problem.CommonFault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Teams, classes or cohorts: how large, mixed how, begun when.
 *
 * @param size at least and at most so many participants or couples
 * @param anchor the day that members have in common
 * @param anchorWithinDays how far a member's own day may lie from the group's
 * @param joinAfterStartDays until when members may join; null for always
 * @param months how long a group lasts
 */
public record GroupRule(
        Kind kind,
        Label name,
        Unit unit,
        ValueRange size,
        List<MixRow> mix,
        @Nullable String anchor,
        @Nullable Integer anchorWithinDays,
        @Nullable Integer joinAfterStartDays,
        @Nullable Value months,
        List<RoleRule> roleRules) {

    /** What a group is called. */
    public enum Kind {
        TEAM,
        CLASS,
        COHORT
    }

    /** Who takes a place. */
    public enum Unit {
        PARTICIPANT,
        COUPLE
    }

    private static final int MOST_DAYS = 3_660;

    public GroupRule {
        mix = List.copyOf(mix);
        roleRules = List.copyOf(roleRules);
    }

    static @Nullable GroupRule read(Item item, Rules rules) {
        return item.object(part -> {
            Kind kind = part.required("kind", word -> word.word(Kind.class));
            Label name = part.required("name", Label::read);
            Unit unit = part.required("unit", word -> word.word(Unit.class));
            ValueRange size = size(part);
            List<MixRow> mix = part.list("mix", row -> MixRow.read(row, rules));
            if (unit != null && !MixRow.canBeMet(mix, size, unit)) {
                part.reading().broken(part.pointer("mix"), TemplateFault.MIX_IMPOSSIBLE);
            }
            String anchor = part.optional("anchor", AnchorName::read);
            Integer within = part.integer("anchorWithinDays", 0, MOST_DAYS);
            Integer join = part.integer("joinAfterStartDays", 0, MOST_DAYS);
            if (join == null && !part.isNull("joinAfterStartDays")) {
                join = 0;
            }
            Value months = part.optional("months", Value.within(NumberRange.MONTHS));
            List<RoleRule> roles = part.list("roleRules", RoleRule::read);
            return kind == null || name == null || unit == null
                    ? null
                    : new GroupRule(kind, name, unit, size, mix, anchor, within, join, months, roles);
        });
    }

    private static ValueRange size(Part part) {
        for (String limit : List.of("least", "most")) {
            if (!part.has(limit)) {
                part.reading().broken(part.pointer(limit), CommonFault.REQUIRED);
            }
        }
        return ValueRange.read(part, "least", "most", NumberRange.whole(1, 1_000));
    }
}
