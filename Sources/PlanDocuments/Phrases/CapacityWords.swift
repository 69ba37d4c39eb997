import PlacementDomain

/// What is said about a capacity plan.
enum CapacityWords: Phrase {
  case title, what, headline, nothingToDo, costs, against, proven, short, neverShort, simulated
  case decisions, actBy, years, policies, regrets, frontierSpread, frontierShortage, alternatives
  case leftOut, files, outside, stopped
  case waitTogether, waitOne, waitImpossible, waitNothing, yearsNote, policiesNote, policyRule,
    policyRuleMissing
  case regretNote, frontierNote, alternativesNote
  case doNothing, meanPlan, quantilePlan, twoStage, rolling, threshold, perfectForesight
  case pictureTitle, pictureCount, pictureNote, legendNeed, legendHomes, legendNothing,
    legendMeeting

  var template: Words {
    switch self {
    case .title: Words("Capacity plan: {title}", da: "Kapacitetsplan: {title}")
    case .what:
      Words(
        "{months|month|months} from {first} to {last}, planned on {futures} computed courses, "
          + "tried on {unseen} others.",
        da: "{months|måned|måneder} fra {first} til {last}, planlagt på {futures} beregnede forløb "
          + "og prøvet på {unseen} andre.")
    case .headline:
      Words(
        "Proposed for decision on {day}: {list}.", da: "Foreslås til beslutning den {day}: {list}.")
    case .nothingToDo:
      Words(
        "Nothing has to be ordered or given up now.",
        da: "Intet skal etableres eller opgives nu.")
    case .costs:
      Words(
        "Expected cost {mean} million kr. over all months; {tail} million kr. in the dearest tenth of "
          + "the courses.",
        da: "Forventet udgift {mean} mio. kr. over alle måneder; {tail} mio. kr. i den dyreste "
          + "tiendedel af forløbene.")
    case .against:
      Words(
        "If nothing is decided: {mean} million kr. and {tail} million kr.",
        da: "Hvis intet besluttes: {mean} mio. kr. og {tail} mio. kr.")
    case .proven:
      Words(
        "No plan on these courses is cheaper by more than {gap}, siting and spread as the policy "
          + "weighs them: proven.",
        da:
          "Ingen plan på disse forløb er mere end {gap} billigere, med beliggenhed og spredning som "
          + "politikken vejer dem: bevist.")
    case .short:
      Words(
        "In {chance} of 100 courses somebody still has to live in a hotel at some time.",
        da: "I {chance} ud af 100 forløb må nogen alligevel bo på hotel på et tidspunkt.")
    case .neverShort:
      Words(
        "In no course does anybody have to live in a hotel.",
        da: "I intet forløb må nogen bo på hotel.")
    case .simulated:
      Words(
        "Simulated household by household, with needs and who may share: {months} "
          + "household-months without a home ({undecided} if nothing is decided; the plan's own "
          + "count by size is {reckoned}).",
        da: "Simuleret husstand for husstand, med behov og deling: {months} husstandsmåneder uden "
          + "bolig ({undecided}, hvis intet besluttes; planens egen optælling efter størrelse er "
          + "{reckoned}).")
    case .decisions: Words("What to decide, meeting by meeting", da: "Beslutninger, møde for møde")
    case .actBy:
      Words("By when, and what waiting costs", da: "Senest hvornår, og prisen for at vente")
    case .years: Words("Cost by year, million kr.", da: "Udgift pr. år, mio. kr.")
    case .policies:
      Words(
        "Ways of deciding, on courses that none has seen",
        da: "Måder at beslutte på, prøvet på forløb, ingen af dem har set")
    case .regrets:
      Words(
        "If fewer come, or as many as then", da: "Hvis færre kommer, eller så mange som dengang")
    case .frontierSpread:
      Words("Cost against even spread", da: "Udgift over for jævn spredning")
    case .frontierShortage:
      Words("Cost against people without a home", da: "Udgift over for mennesker uden bolig")
    case .alternatives:
      Words(
        "Other plans that cost at most {percent} more",
        da: "Andre planer, der højst koster {percent} mere")
    case .leftOut: Words("Left out", da: "Ikke med")
    case .files: Words("Files", da: "Filer")
    case .outside:
      Words(
        "A plan made today is to be made again at every meeting. It knows nothing of new laws, new wars "
          + "or a quota that is changed.",
        da:
          "En plan lagt i dag skal lægges om ved hvert møde. Den ved intet om nye love, nye krige "
          + "eller et ændret landstal.")
    case .stopped:
      Words(
        "Stopped before all was compared: what is missing was not computed.",
        da: "Stoppet, før alt var sammenlignet: det, der mangler, er ikke beregnet.")
    case .waitTogether:
      Words(
        "All of it one meeting later, on the same courses: {price} million kr. more (proven between {least} "
          + "and {most}).",
        da:
          "Det hele ét møde senere, på de samme forløb: {price} mio. kr. mere (bevist mellem {least} "
          + "og {most}).")
    case .waitOne: Words("{price} million kr.", da: "{price} mio. kr.")
    case .waitImpossible: Words("cannot wait", da: "kan ikke vente")
    case .waitNothing: Words("–", da: "–")
    case .yearsNote:
      Words(
        "Mean over the courses planned on. Set-up counts against the budget.",
        da: "Gennemsnit over de forløb, der er planlagt på. Anlæg tæller med i rammen.")
    case .policiesNote:
      Words(
        "Million kr., on average and in the dearest 10 of 100 courses; courses of 100 in which somebody is "
          + "ever without a home; household-months in hotels and emergency housing; home-months empty "
          + "among those ordered. ± is what the number of courses leaves open, paired course by course, with 95 in "
          + "100. Ways marked * were tried on the first {tried} courses only.",
        da:
          "Mio. kr., i gennemsnit og i de dyreste 10 af 100 forløb; forløb af 100, hvor nogen på et "
          + "tidspunkt mangler en bolig; husstandsmåneder på hotel og i nødindkvartering; tomme "
          + "boligmåneder blandt de etablerede. ± er det, antallet af forløb lader stå åbent, parret "
          + "forløb for forløb, med 95 ud af 100. Måder mærket * er kun prøvet på de første {tried} forløb."
      )
    case .policyRule:
      Words(
        "The rule: when fewer than {below} homes are to spare at a meeting, order for {order} "
          + "{order?household|households} more, cheapest site first; when more than {above} are, take "
          + "down or give up what may go.",
        da:
          "Reglen: er der ved et møde færre end {below} boliger i overskud, etableres til {order} "
          + "{order?husstand|husstande} mere, billigste sted først; er der flere end {above}, nedtages "
          + "eller opgives, hvad der kan.")
    case .policyRuleMissing:
      Words(
        "The rule: when more than {missing} homes are missing at a meeting, order for {order} "
          + "{order?household|households} more, cheapest site first; when more than {above} are to spare, "
          + "take down or give up what may go.",
        da: "Reglen: mangler der ved et møde flere end {missing} boliger, etableres til {order} "
          + "{order?husstand|husstande} mere, billigste sted først; er der flere end {above} i overskud, "
          + "nedtages eller opgives, hvad der kan.")
    case .regretNote:
      Words(
        "What the plan costs more than the one that would have been best had the flow been known.",
        da: "Hvad planen koster mere end den, der havde været bedst, hvis man havde kendt strømmen."
      )
    case .frontierNote:
      Words(
        "Each line is the cheapest plan found for its limit, proven within {gap}.",
        da:
          "Hver linje er den billigste plan, der er fundet for sin grænse, bevist inden for {gap}.")
    case .alternativesNote:
      Words(
        "They differ as much as plans at that cost can, in place, amount and time.",
        da: "De afviger så meget, som planer til den udgift kan, i sted, antal og tid.")
    case .doNothing: Words("do nothing", da: "gør intet")
    case .meanPlan: Words("plan for the mean", da: "plan efter gennemsnittet")
    case .quantilePlan: Words("plan for the 90th of 100", da: "plan efter det 90. af 100")
    case .twoStage: Words("this plan, kept to", da: "denne plan, fastholdt")
    case .rolling: Words("plan again at meetings", da: "læg planen om ved møderne")
    case .threshold: Words("the rule below", da: "reglen nedenfor")
    case .perfectForesight: Words("knowing what comes", da: "hvis man vidste det")
    case .pictureTitle:
      Words("Need and homes under the plan", da: "Behov og boliger med planen")
    case .pictureCount:
      Words("{title}. {futures} computed courses", da: "{title}. {futures} beregnede forløb")
    case .pictureNote:
      Words(
        "A home too small helps nobody: somebody can be without one while others stand empty.",
        da: "En for lille bolig hjælper ingen: nogen kan mangle en, mens andre står tomme.")
    case .legendNeed:
      Words(
        "households in need: 95 and 80 of 100, median",
        da: "husstande med behov: 95 og 80 af 100, median")
    case .legendHomes: Words("homes under the plan", da: "boliger med planen")
    case .legendMeeting: Words("decisions", da: "beslutninger")
    case .legendNothing: Words("if nothing is decided", da: "hvis intet besluttes")
    }
  }
}
