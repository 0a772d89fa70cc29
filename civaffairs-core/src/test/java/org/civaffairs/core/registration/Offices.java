package org.civaffairs.core.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.civaffairs.core.evidence.ChecklistItem;
import org.civaffairs.core.rule.Truth;

/** Registration offices and associations of examples. */
final class Offices {
    static final LocalDate DAY = LocalDate.of(2010, 6, 1);

    private Offices() {}

    /** Y, N or ?. */
    static Truth truth(char letter) {
        return letter == 'Y' ? Truth.YES : letter == 'N' ? Truth.NO : Truth.UNKNOWN;
    }

    static RegistrationFacts registrations(int marriages, int marriagesIn, int adoptions, int adoptionsIn) {
        return RegistrationFacts.builder()
                .unit("攸县民政局")
                .marriages(marriages)
                .marriagesQualified(marriagesIn)
                .adoptions(adoptions)
                .adoptionsQualified(adoptionsIn)
                .build();
    }

    /** A letter an item. */
    static RegistrationChecklistFacts checklist(String marriage, String adoption) {
        return RegistrationChecklistFacts.builder()
                .unit("攸县")
                .addAllMarriage(items("m", marriage))
                .addAllAdoption(items("a", adoption))
                .build();
    }

    private static List<ChecklistItem> items(String name, String letters) {
        List<ChecklistItem> items = new ArrayList<>();
        letters.chars().forEach(c -> items.add(ChecklistItem.of(name + (items.size() + 1), truth((char) c))));
        return items;
    }

    /** Three letters an association, registered, inspected, lawful; R before them if it is a rural one. */
    static AssociationsFacts associations(String... letters) {
        List<Association> all = new ArrayList<>();
        for (String one : letters) {
            String three = one.substring(one.length() - 3);
            all.add(new Association(
                    "s" + (all.size() + 1),
                    one.startsWith("R"),
                    truth(three.charAt(0)),
                    truth(three.charAt(1)),
                    truth(three.charAt(2))));
        }
        return AssociationsFacts.builder().county("攸县").addAllAssociations(all).build();
    }

    /** Trainings as days; checks as days with F, W or FW behind them; attendance 40, 41, … and coverage 30, 31, …. */
    static AssociationYearFacts year(String asOf, String trainings, String checks) {
        AssociationYearFacts.Builder facts = AssociationYearFacts.builder()
                .county("攸县")
                .asOf(LocalDate.parse(asOf))
                .organisations(43);
        int attended = 40;
        for (String day : words(trainings)) {
            facts.addTrainings(new AssociationTraining(LocalDate.parse(day), attended++));
        }
        int covered = 30;
        for (String check : words(checks)) {
            String of = check.substring(10);
            LocalDate day = LocalDate.parse(check.substring(0, 10));
            facts.addChecks(new AssociationCheck(day, of.contains("F"), of.contains("W"), covered++));
        }
        return facts.build();
    }

    static List<String> words(String text) {
        return Stream.of(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    /** Finance, supervision, audit, prices. */
    static FeesFacts fees(String letters, String... others) {
        return FeesFacts.builder()
                .county("攸县")
                .finance(truth(letters.charAt(0)))
                .supervision(truth(letters.charAt(1)))
                .audit(truth(letters.charAt(2)))
                .prices(truth(letters.charAt(3)))
                .addOthers(others)
                .build();
    }
}
