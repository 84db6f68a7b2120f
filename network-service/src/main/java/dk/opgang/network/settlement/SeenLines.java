package dk.opgang.network.settlement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** Which lines a settlement has, as a word of 64 hexadecimal digits: the same of the same lines in both installations. */
final class SeenLines {

    private SeenLines() {}

    static String of(Collection<SettlementLine> lines) {
        String all = lines.stream()
                .sorted(Comparator.comparing(SettlementLine::id))
                .map(SeenLines::line)
                .collect(Collectors.joining("\u001e"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String line(SettlementLine line) {
        LineForm form = line.form();
        return String.join(
                "\u001f",
                line.id().toString(),
                form.kind(),
                form.on().toString(),
                form.debtor(),
                form.creditor(),
                form.amountDkk().stripTrailingZeros().toPlainString());
    }
}
