package org.civaffairs.ballot.tally;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.civaffairs.core.decision.AssistanceMatter;
import org.civaffairs.core.rule.Truth;

/** Facts of which a test changes what matters to it; the builder of the facts takes each fact once. */
final class PanelDraft {
    private final Map<String, Long> numbers = new HashMap<>();
    private String village = "江桥村";
    private String session = "2010-06-01";
    private String motion = "低保 3";
    private LocalDate day = PanelSamples.DAY;
    private Truth eligible = Truth.UNKNOWN;

    /** 15 due, so many present with a ballot each. */
    PanelDraft(long present, long yes, long no) {
        entitled(15).due(15).present(present).recused(0).recusedPresent(0);
        issued(present).returned(yes + no).yes(yes).no(no).abstain(0).blank(0).spoiled(0);
    }

    PanelDraft village(String name) {
        village = name;
        return this;
    }

    PanelDraft session(String name) {
        session = name;
        return this;
    }

    PanelDraft motion(String name) {
        motion = name;
        return this;
    }

    PanelDraft day(LocalDate date) {
        day = date;
        return this;
    }

    PanelDraft eligible(Truth truth) {
        eligible = truth;
        return this;
    }

    private PanelDraft with(String name, long number) {
        numbers.put(name, number);
        return this;
    }

    PanelDraft entitled(long number) {
        return with("entitled", number);
    }

    PanelDraft due(long number) {
        return with("due", number);
    }

    PanelDraft present(long number) {
        return with("present", number);
    }

    PanelDraft recused(long number) {
        return with("recused", number);
    }

    PanelDraft recusedPresent(long number) {
        return with("recusedPresent", number);
    }

    PanelDraft issued(long number) {
        return with("issued", number);
    }

    PanelDraft returned(long number) {
        return with("returned", number);
    }

    PanelDraft yes(long number) {
        return with("yes", number);
    }

    PanelDraft no(long number) {
        return with("no", number);
    }

    PanelDraft abstain(long number) {
        return with("abstain", number);
    }

    PanelDraft blank(long number) {
        return with("blank", number);
    }

    PanelDraft spoiled(long number) {
        return with("spoiled", number);
    }

    PanelDraft households(long number) {
        return with("households", number);
    }

    PanelDraft householdsPresent(long number) {
        return with("householdsPresent", number);
    }

    PanelDecisionFacts build() {
        PanelDecisionFacts.Builder facts = PanelDecisionFacts.builder();
        facts.village(village).session(session).motion(motion);
        facts.matter(AssistanceMatter.RURAL_DIBAO).day(day).eligible(eligible);
        facts.entitled(numbers.get("entitled"));
        facts.due(numbers.get("due"));
        facts.present(numbers.get("present"));
        facts.recused(numbers.get("recused"));
        facts.recusedPresent(numbers.get("recusedPresent"));
        facts.issued(numbers.get("issued"));
        facts.returned(numbers.get("returned"));
        facts.yes(numbers.get("yes"));
        facts.no(numbers.get("no"));
        facts.abstain(numbers.get("abstain"));
        facts.blank(numbers.get("blank"));
        facts.spoiled(numbers.get("spoiled"));
        if (numbers.containsKey("households")) {
            facts.households(numbers.get("households"));
        }
        if (numbers.containsKey("householdsPresent")) {
            facts.householdsPresent(numbers.get("householdsPresent"));
        }
        return facts.build();
    }
}
