package dk.opgang.initiatives.budgeting.voting;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** A ballot as bytes: a bit for each number on the ballot, so that all ballots of a round have one size, whatever they say. */
final class PackedBallot {

    private PackedBallot() {}

    /** @param highest the highest number that is voted on */
    static byte[] pack(Collection<Integer> approvals, int highest) {
        BitSet bits = new BitSet();
        approvals.forEach(bits::set);
        byte[] packed = new byte[highest / Byte.SIZE + 1];
        byte[] used = bits.toByteArray();
        System.arraycopy(used, 0, packed, 0, used.length);
        return packed;
    }

    /** The numbers, ascending. */
    static List<Integer> unpack(byte[] packed) {
        return BitSet.valueOf(packed).stream().boxed().toList();
    }
}
