package dk.opgang.platform.data;

import java.math.BigDecimal;

/**
 * A decimal number as PostgreSQL sends it: groups of four decimal digits.
 *
 * @param groups 0 to 9999 each, the most significant first, none for zero
 * @param weight how many groups stand before the point after the first one
 * @param scale digits after the point
 */
record BinaryNumeric(short[] groups, int weight, int scale) {

    static BinaryNumeric of(BigDecimal value) {
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        if (plain.signum() == 0) {
            return new BinaryNumeric(new short[0], 0, plain.scale());
        }
        String digits = plain.unscaledValue().abs().toString();
        int before = digits.length() - plain.scale();
        // Groups are counted from the point, so zeros fill the first group before it and the last one after it.
        int weight = Math.floorDiv(before - 1, 4);
        int lead = (weight + 1) * 4 - before;
        int count = (lead + digits.length() + 3) / 4;
        short[] groups = new short[count];
        for (int i = 0; i < digits.length(); i++) {
            int at = lead + i;
            int digit = digits.charAt(i) - '0';
            groups[at / 4] += (short) (digit * POWER[3 - at % 4]);
        }
        return new BinaryNumeric(groups, weight, plain.scale());
    }

    private static final int[] POWER = {1, 10, 100, 1000};
}
