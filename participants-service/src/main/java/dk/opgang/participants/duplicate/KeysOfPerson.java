package dk.opgang.participants.duplicate;

import dk.opgang.platform.crypto.LookupHash;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * By what a person is compared with others: whoever shares one of these keys may be the same. They are keyed hashes, so that nobody can try
 * names and numbers on them, and differ between municipalities.
 */
@Singleton
class KeysOfPerson {

    private final LookupHash hash;

    KeysOfPerson(LookupHash hash) {
        this.hash = hash;
    }

    Set<Long> of(String municipality, Person person) {
        Set<Long> keys = new HashSet<>();
        String name = person.given() + " " + person.family();
        keys.add(key(municipality, "born", name + " " + person.number().birthDate()));
        if (person.housingAreaId() != null) {
            keys.add(key(municipality, "lives", name + " " + person.housingAreaId()));
        }
        // Two numbers that differ in one place are the same without it.
        IntStream.range(0, person.cpr().length())
                .mapToObj(place -> place + person.cpr().substring(0, place) + "_"
                        + person.cpr().substring(place + 1))
                .forEach(masked -> keys.add(key(municipality, "but-one", masked)));
        // Two that differ by their order have the same digits, as many others have: so the name goes with them.
        char[] digits = person.cpr().toCharArray();
        Arrays.sort(digits);
        keys.add(key(municipality, "given", person.given() + " " + new String(digits)));
        keys.add(key(municipality, "family", person.family() + " " + new String(digits)));
        return keys;
    }

    /** What a candidate rests on: it is another as soon as one of the two has another name or number. */
    byte[] mark(String municipality, Person one, Person other) {
        return hash.of(String.join("\n", municipality, "pair", said(one), said(other)))
                .bytes();
    }

    private static String said(Person person) {
        return person.cpr() + " " + person.given() + " " + person.family();
    }

    /** The key that makes the keys. */
    long madeBy() {
        return hash.primaryKey();
    }

    private long key(String municipality, String kind, String value) {
        return ByteBuffer.wrap(
                        hash.of(String.join("\n", municipality, kind, value)).bytes())
                .getLong();
    }
}
