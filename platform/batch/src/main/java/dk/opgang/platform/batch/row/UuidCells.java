package dk.opgang.platform.batch.row;

import dk.opgang.platform.problem.CommonFault;
import java.util.Arrays;
import java.util.UUID;

/** Reads a UUID in its canonical form of 36 characters. */
final class UuidCells {

    private static final byte[] HEX = new byte[128];

    static {
        Arrays.fill(HEX, (byte) -1);
        for (int digit = 0; digit < 16; digit++) {
            HEX[Character.forDigit(digit, 16)] = (byte) digit;
            HEX[Character.toUpperCase(Character.forDigit(digit, 16))] = (byte) digit;
        }
    }

    private UuidCells() {}

    static Object parse(char[] cell, int from, int length) {
        if (length != 36
                || cell[from + 8] != '-'
                || cell[from + 13] != '-'
                || cell[from + 18] != '-'
                || cell[from + 23] != '-') {
            return CommonFault.INVALID_UUID;
        }
        long a = hex(cell, from, 8);
        long b = hex(cell, from + 9, 4);
        long c = hex(cell, from + 14, 4);
        long d = hex(cell, from + 19, 4);
        long e = hex(cell, from + 24, 12);
        return (a | b | c | d | e) < 0 ? CommonFault.INVALID_UUID : new UUID(a << 32 | b << 16 | c, d << 48 | e);
    }

    /** The number, or -1. Twelve digits at the most, so that a good number is never negative. */
    private static long hex(char[] cell, int from, int count) {
        long value = 0;
        for (int i = from; i < from + count; i++) {
            int digit = cell[i] < 128 ? HEX[cell[i]] : -1;
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }
}
