package dk.opgang.platform.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A sum of cells with whole coefficients, such as {@code baseline + new - closed - status}. Immutable. */
public record LinearForm(Map<Cell, Long> coefficients) {

    public LinearForm {
        coefficients = Map.copyOf(coefficients);
        if (coefficients.isEmpty() || coefficients.containsValue(0L)) {
            throw new IllegalArgumentException("A linear form needs cells with coefficients other than 0");
        }
    }

    /** The sum of {@code plus} less the sum of {@code minus}; no cell may be in both or twice. */
    public static LinearForm of(List<Cell> plus, List<Cell> minus) {
        Map<Cell, Long> coefficients = new LinkedHashMap<>();
        plus.forEach(cell -> putOnce(coefficients, cell, 1L));
        minus.forEach(cell -> putOnce(coefficients, cell, -1L));
        return new LinearForm(coefficients);
    }

    static LinearForm of(Cell cell) {
        return new LinearForm(Map.of(cell, 1L));
    }

    Set<Cell> cells() {
        return coefficients.keySet();
    }

    private static void putOnce(Map<Cell, Long> coefficients, Cell cell, long coefficient) {
        if (coefficients.put(cell, coefficient) != null) {
            throw new IllegalArgumentException("A linear form names a cell once, got twice " + cell);
        }
    }
}
