"""Words that betray the subject to a person who stands behind the visitor, by language."""

from __future__ import annotations

import re

_ENGLISH = re.compile(
    r"""\b(?: report\w* | polic\w+ | abus\w+ | groom\w* | exploit\w* | childline | ceop | nspcc
    | samaritans | crimestoppers | helplines? | safeguard\w* | emergenc\w+ | predator\w*
    | offend\w+ | victim\w* | crim\w+ | sex\w* | nudes? | bull(?:y|ied|ying|ies) | blackmail\w*
    | sextort\w* | threat\w* | harm\w* | danger\w* | stranger\w* | worr(?:y|ied|ying|ies)
    | suicid\w* | violen\w+ | trafficking | 999 | 101 | 0800\s?1111 | 116\s?\d{3} )\b""",
    re.IGNORECASE | re.VERBOSE,
)
_BEGINNINGS = {
    "cy": "riportio|adrodd am|heddlu|cam-drin|camdrin|diogelu|argyfwng|dioddefw|trosedd|rhywiol|"
    "noeth|bwlio|blacmel|bygwth|bygyth|niwed|perygl|peryglus|poeni|pryder|hunanladd|trais",
    "pl": "zgłoś|zgłasza|policj|nadużyc|molest|wykorzyst|przestęp|ofiar|seks|nago|nagie|"
    "szantaż|groź|groź|krzywd|niebezpiecz|zagroż|martwi|samobój|przemoc|nęka|obcy|obcego",
    "ro": "raporta|sesiza|poliți|politi|abuz|exploat|urgenț|victim|infracț|crim|sex|nud|"
    "hărțui|șantaj|amenin|pericol|periculos|rănit|necunoscu|îngrijorat|sinucid|violen",
    "uk": "повідом|поліці|насил|насиль|зловжи|домаган|злочин|жертв|секс|оголен|шантаж|погроз|"
    "небезпе|шкод|хвилюєт|тривож|самогуб|цькува|булінг|незнайом",
    "pa": "ਪੁਲਿਸ|ਪੁਲੀਸ|ਰਿਪੋਰਟ|ਸ਼ੋਸ਼ਣ|ਬਦਸਲੂਕੀ|ਧਮਕੀ|ਧਮਕਾ|ਬਲੈਕਮੇਲ|ਖ਼ਤਰ|ਖਤਰ|ਨੰਗ|ਸੈਕਸ|ਜਿਨਸੀ|ਅਪਰਾਧ|ਹਿੰਸਾ|"
    "ਫ਼ਿਕਰ|ਫਿਕਰ|ਚਿੰਤਾ|ਅਜਨਬੀ|ਖ਼ੁਦਕੁਸ਼ੀ|ਖੁਦਕੁਸ਼ੀ|ਐਮਰਜੈਂਸੀ",
    "ur": "پولیس|رپورٹ|زیادتی|استحصال|دھمکی|دھمکا|بلیک میل|خطر|برہنہ|جنسی|جرم|مجرم|تشدد|پریشان|"
    "اجنبی|خودکشی|ایمرجنسی|ہراس",
    "ar": "شرطة|إبلاغ|بلّغ|إساءة|استغلال|تهديد|ابتزاز|خطر|عارية|جنس|جريمة|جرائم|عنف|قلق|غريب|"
    "انتحار|طوارئ|تحرش|تنمر|ضحية",
}
_WITHIN = frozenset({"pa", "ur", "ar"})
"""Languages whose words also have something before their beginning, or marks within."""
_OTHERS = {
    code: re.compile(
        rf"(?:{words})" if code in _WITHIN else rf"(?<!\w)(?:{words})\w*", re.IGNORECASE
    )
    for code, words in _BEGINNINGS.items()
}


def betraying_word(text: str, language: str = "en") -> str:
    """Returns the first word of a text that would betray the subject, or ''. English ones count
    in every language, as names of services and numbers do. `language`: a code."""
    found = _ENGLISH.search(text)
    if found is None and (pattern := _OTHERS.get(language.partition("-")[0].lower())) is not None:
        found = pattern.search(text)
    return found[0] if found else ""
