package dk.opgang.platform.disclosure;

import java.util.Map;
import java.util.OptionalLong;

/** A table as it may be published. Reasons are for readers who may see the exact table, never for others. */
public final class ControlledTable {

    private final CountTable exact;
    private final Map<Cell, Suppression> suppressed;

    ControlledTable(CountTable exact, Map<Cell, Suppression> suppressed) {
        this.exact = exact;
        this.suppressed = Map.copyOf(suppressed);
    }

    /** The number to show; empty if the cell is suppressed. */
    public OptionalLong shown(Cell cell) {
        return suppressed.containsKey(cell) ? OptionalLong.empty() : OptionalLong.of(exact.value(cell));
    }

    /** The suppressed cells with the reason of each. */
    public Map<Cell, Suppression> suppressed() {
        return suppressed;
    }
}
