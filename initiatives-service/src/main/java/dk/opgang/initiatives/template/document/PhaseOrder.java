package dk.opgang.initiatives.template.document;

import dk.opgang.initiatives.template.anchor.Anchor;
import dk.opgang.initiatives.template.anchor.AnchorDay;
import dk.opgang.initiatives.template.anchor.Anchors;
import dk.opgang.initiatives.template.reading.Item;
import dk.opgang.initiatives.template.reading.TemplateFault;
import java.time.LocalDate;
import java.util.List;

/** Whether phases follow each other: decided on sample days wherever two ends count from one anchor in the end. */
final class PhaseOrder {

    /** Days at which lengths of months, leap days and the year of school differ. */
    private static final List<LocalDate> SAMPLES = List.of(
            LocalDate.of(2019, 12, 31),
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2020, 2, 29),
            LocalDate.of(2020, 3, 31),
            LocalDate.of(2021, 6, 15),
            LocalDate.of(2021, 8, 1));

    private final Anchors anchors;

    PhaseOrder(List<Anchor> anchors) {
        this.anchors = new Anchors(anchors);
    }

    /** Tells each phase that ends before it began, or begins before the one before it has ended. */
    void check(Item list, List<Phase> phases) {
        for (int i = 0; i < phases.size(); i++) {
            Phase phase = phases.get(i);
            boolean wrong = !isBefore(phase.from(), phase.to(), false)
                    || i > 0 && !isBefore(phases.get(i - 1).to(), phase.from(), true);
            if (wrong) {
                list.reading().broken(list.pointer() + "/" + i, TemplateFault.PHASE_OUT_OF_ORDER);
            }
        }
    }

    private boolean isBefore(AnchorDay first, AnchorDay second, boolean orSame) {
        String root = anchors.rootOf(first.anchor());
        if (!root.equals(anchors.rootOf(second.anchor()))) {
            return true;
        }
        for (LocalDate sample : SAMPLES) {
            LocalDate one = anchors.day(first, name -> name.equals(root) ? sample : null);
            LocalDate other = anchors.day(second, name -> name.equals(root) ? sample : null);
            if (one != null && other != null && (orSame ? one.isAfter(other) : !one.isBefore(other))) {
                return false;
            }
        }
        return true;
    }
}
