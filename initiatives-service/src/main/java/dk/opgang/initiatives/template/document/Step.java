package dk.opgang.initiatives.template.document;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.KeyKind;
import dk.opgang.initiatives.template.reading.TemplateFault;
import dk.opgang.initiatives.template.value.Ages;
import dk.opgang.initiatives.template.value.Label;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One step of the ladder.
 *
 * @param ages short for a rule on the age
 * @param after keys of the steps that come first
 * @param entry what somebody must fulfil to reach it
 * @param reachedBy what reaches it
 * @param placements limits of the placements that belong to it
 * @param optional whether the ladder goes on without it
 */
public record Step(
        String key,
        Label name,
        Ages ages,
        List<String> after,
        @Nullable Entry entry,
        List<ReachedBy> reachedBy,
        @Nullable PlacementLimits placements,
        List<RoleRule> roleRules,
        boolean optional) {

    /** What reaches a step. */
    public enum ReachedBy {
        POST,
        PLACEMENT,
        OCCASION,
        GROUP_START
    }

    public Step {
        after = List.copyOf(after);
        reachedBy = List.copyOf(reachedBy);
        roleRules = List.copyOf(roleRules);
    }

    static @Nullable Step read(Item item, Rules rules) {
        return item.object(part -> {
            String key = part.required("key", name -> name.declaring(KeyKind.STEP));
            Label name = part.required("name", Label::read);
            Ages ages = Ages.read(part);
            List<String> after = part.keys("after", KeyKind.STEP);
            Entry entry = Entry.read(part, "entry", rules);
            List<ReachedBy> reachedBy = part.list("reachedBy", word -> word.word(ReachedBy.class));
            PlacementLimits placements = part.optional("placements", PlacementLimits::read);
            List<RoleRule> roles = part.list("roleRules", RoleRule::read);
            boolean optional = part.flag("optional");
            if (key == null || name == null) {
                return null;
            }
            List<ReachedBy> by = reachedBy.isEmpty() ? List.of(ReachedBy.POST) : reachedBy;
            return new Step(key, name, ages, after, entry, by, placements, roles, optional);
        });
    }

    /** Reads the ladder: each step stands once, and after those that it follows. */
    static List<Step> ladder(Item item, Rules rules) {
        Set<String> before = new HashSet<>();
        for (int i = 0; i < item.node().size(); i++) {
            JsonNode step = item.node().path(i);
            boolean follows = true;
            for (JsonNode earlier : step.path("after")) {
                follows &= before.contains(earlier.asText());
            }
            String key = step.path("key").asText();
            if (!key.isEmpty() && (!follows || !before.add(key))) {
                item.reading().broken(item.pointer() + "/" + i, TemplateFault.STEP_OUT_OF_ORDER);
            }
        }
        return item.list(0, 50, step -> read(step, rules));
    }
}
