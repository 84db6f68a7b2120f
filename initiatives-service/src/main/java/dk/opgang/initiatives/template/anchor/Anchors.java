package dk.opgang.initiatives.template.anchor;

import dk.opgang.initiatives.template.anchor.Anchor.Rule;
import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.TemplateFault;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The anchors of a template, and the days that follow from those that are told. */
public final class Anchors {

    /** The age that a child turns in the year in which it begins school: folkeskoleloven § 34. */
    private static final int SCHOOL_AGE = 6;

    private final Map<String, Anchor> byKey = new LinkedHashMap<>();

    public Anchors(List<Anchor> anchors) {
        anchors.forEach(anchor -> byKey.putIfAbsent(anchor.key(), anchor));
    }

    /** Reads the list of a document; anchors that count from each other in a circle are told, each at its place. */
    public static List<Anchor> read(Item item) {
        List<Anchor> read = item.list(0, 50, Anchor::read);
        Anchors anchors = new Anchors(read);
        for (int i = 0; i < item.node().size(); i++) {
            String key = item.node().path(i).path("key").asText();
            if (anchors.isCircle(key)) {
                item.reading().broken(item.pointer() + "/" + i + "/of/anchor", TemplateFault.ANCHOR_CIRCLE);
            }
        }
        return read;
    }

    public List<Anchor> all() {
        return List.copyOf(byKey.values());
    }

    public Optional<Anchor> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Whether the day of that anchor is told with groups. */
    public boolean isToldByGroup(String key) {
        return byKey.get(key) instanceof Anchor anchor && anchor.told() == Anchor.Told.GROUP;
    }

    /**
     * The day of an anchor.
     *
     * @param told the days that are told, an enrolment's before its group's, and those that are built in; null for one that is not known
     * @return null as long as it is not known
     */
    public @Nullable LocalDate day(String name, Function<String, @Nullable LocalDate> told) {
        return day(name, told, new HashSet<>());
    }

    /** The day that lies so far from an anchor; null as long as that is not known. */
    public @Nullable LocalDate day(AnchorDay at, Function<String, @Nullable LocalDate> told) {
        LocalDate day = day(at.anchor(), told);
        return day == null ? null : at.plus().from(day);
    }

    /** The anchor at the end of the chain: what the day is computed from if nothing on the way is told. */
    public String rootOf(String name) {
        Set<String> seen = new HashSet<>();
        String root = name;
        while (seen.add(root) && byKey.get(root) instanceof Anchor anchor && anchor.of() instanceof AnchorDay of) {
            root = of.anchor();
        }
        return root;
    }

    private @Nullable LocalDate day(String name, Function<String, @Nullable LocalDate> told, Set<String> asked) {
        LocalDate known = told.apply(name);
        if (known != null || !asked.add(name)) {
            return known;
        }
        if (!(byKey.get(name) instanceof Anchor anchor) || !(anchor.of() instanceof AnchorDay of)) {
            return null;
        }
        LocalDate base = day(of.anchor(), told, asked);
        return base == null ? null : computed(anchor, of, base);
    }

    private static LocalDate computed(Anchor anchor, AnchorDay of, LocalDate base) {
        return anchor.rule() == Rule.SCHOOL_START
                ? of.plus().from(LocalDate.of(base.getYear() + SCHOOL_AGE, Month.AUGUST, 1))
                : of.plus().from(base);
    }

    /** Whether one gets back to it by following what each is computed from. */
    private boolean isCircle(String key) {
        Set<String> seen = new HashSet<>();
        String at = key;
        while (seen.add(at) && byKey.get(at) instanceof Anchor anchor && anchor.of() instanceof AnchorDay of) {
            at = of.anchor();
            if (at.equals(key)) {
                return true;
            }
        }
        return false;
    }
}
