package dk.opgang.initiatives.bonus;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads bonus lines and writes down that they were read. */
@Singleton
class ReadBonus {

    private final BonusLines lines;
    private final Diary diary;

    ReadBonus(BonusLines lines, Diary diary) {
        this.lines = lines;
        this.diary = diary;
    }

    @Transactional
    Page<BonusLine> search(Caller caller, ListQuery query, Restriction filters) {
        Page<BonusLine> page = lines.page(caller, query, filters);
        return diary.searched(caller, "mobility-bonuses", page, ReadBonus::subject);
    }

    @Transactional
    BonusLine one(Caller caller, UUID id) {
        BonusLine line = lines.get(caller, id);
        diary.read(caller, "read-mobility-bonus", subject(line));
        return line;
    }

    static Diary.Subject subject(BonusLine it) {
        return new Diary.Subject(
                "mobility-bonuses/" + it.id(), it.participantId(), it.municipalityCode(), it.initiativeId());
    }
}
