package dk.opgang.participants.participant;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.opgang.participants.subject.Participant;
import dk.opgang.platform.crypto.LookupHash;
import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.crypto.SubjectKeys;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Encrypts and decrypts identities, each with its participant's own key; erasing the key erases the person. */
@Singleton
public class IdentityVault {

    private static final JsonMapper JSON = new JsonMapper();

    private final SubjectKeys keys;
    private final LookupHash hash;

    IdentityVault(SubjectKeys keys, LookupHash hash) {
        this.keys = keys;
        this.hash = hash;
    }

    /** The keyed hash by which a municipality finds a CPR again; differs between municipalities, so that nothing joins them. */
    public LookupHash.Kept hash(String municipalityCode, Cpr cpr) {
        return hash.of(hashed(municipalityCode, cpr));
    }

    /** The hashes of the CPR by all keys, that by which it is kept now first: while the key is rotated it may stand under any of them. */
    public List<byte[]> hashes(String municipalityCode, Cpr cpr) {
        return hash.all(hashed(municipalityCode, cpr));
    }

    private static String hashed(String municipalityCode, Cpr cpr) {
        return municipalityCode + ":" + cpr.digits();
    }

    /** Makes the keys of new participants. */
    public Map<UUID, SubjectCipher> newKeys(Collection<UUID> participantIds) {
        return keys.create(participantIds);
    }

    /** The keys of participants. */
    public Map<UUID, SubjectCipher> keys(Collection<UUID> participantIds) {
        return keys.load(participantIds);
    }

    /** Gives a new participant its key and its identity. */
    public void admit(Participant participant, Identity identity) {
        seal(participant, identity, keys.create(participant.id()));
    }

    /** The participant's identity. */
    public Identity open(Participant participant) {
        return open(participant, key(participant));
    }

    /** Replaces the identity, if it is another one. */
    public void reseal(Participant participant, Identity identity) {
        SubjectCipher key = key(participant);
        if (!open(participant, key).equals(identity)) {
            seal(participant, identity, key);
        }
    }

    /** Makes everything unreadable for ever that is encrypted with the key of that participant, wherever copies of it are. */
    public void erase(UUID participantId) {
        keys.erase(participantId);
    }

    public Identity open(Participant participant, SubjectCipher key) {
        return open(participant.id(), participant.identity(), key);
    }

    /** An identity that the participant has or had. */
    public static Identity open(UUID participant, byte[] identity, SubjectCipher key) {
        try {
            return JSON.readValue(key.decrypt(identity), Identity.class);
        } catch (IOException e) {
            // Without the cause: it could quote the document.
            throw new IllegalStateException("The identity of participant " + participant + " is not readable");
        }
    }

    public void seal(Participant participant, Identity identity, SubjectCipher key) {
        Cpr cpr = new Cpr(identity.cpr());
        LookupHash.Kept kept = hash(participant.municipalityCode(), cpr);
        participant.identifyBy(kept.bytes(), kept.key(), sealed(identity, key), cpr.birthYear());
    }

    /** The identity as only that key opens it. */
    public static byte[] sealed(Identity identity, SubjectCipher key) {
        try {
            return key.encrypt(JSON.writeValueAsBytes(identity));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SubjectCipher key(Participant participant) {
        return keys.load(participant.id())
                .orElseThrow(() -> new IllegalStateException("Participant " + participant.id() + " has no key"));
    }
}
